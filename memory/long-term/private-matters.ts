/** What is never kept as a fact, whoever asks for it: health, trouble in the family, caste, religion. */

const matters =
  /\b(?:pregnan\w*|miscarriage|period pain|cancer|diabet\w*|hiv|depress\w*|anxiety|bipolar|therapy|medication|surgery|illness|disease|bimar\w*|beemar\w*|dawai|divorc\w*|separated|affair|abus\w*|custody|talaq|talak|caste|brahmin|maratha|dalit|obc|jaat|jati|religio\w*|hindu|muslim|christian|sikh|jain|buddhist|dharm|mazhab)\b|बीमार|गर्भवती|तलाक|घटस्फोट|आजार|जाति|जात\b|धर्म|मज़हब/iu;

export const isPrivateMatter = (text: string): boolean => matters.test(text);
