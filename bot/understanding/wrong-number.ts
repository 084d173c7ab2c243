/** "Sorry, wrong number", and nothing else: whoever reached us by mistake wants nothing. */
const wrong = /^(?:[\s,.!]*(?:oh|oops|sorry|hi|hello|arre|are|i think|this is|its|it's|ye|yeh|he|सॉरी|अरे|माफ़ कीजिए|माफ करा|यह|ये|हा|हे))*[\s,.!]*(?:a )?(?:wrong (?:number|no|person|chat)|(?:galat|ghalat|rong|chukicha) (?:number|no|nambar)|(?:गलत|ग़लत|रॉन्ग|राँग|रॉंग|चुकीचा) (?:नंबर|नम्बर))(?:[\s,.!]*(?:hai|tha|lag gaya|lag gayi|laga|se aa gaya|ahe|aahe|lagla|zala|sorry|ji|bhai|pls|please|है|था|लग गया|आहे|लागला|सॉरी|🙏))*[\s,.!।]*$/iu; // prettier-ignore

export const saysWrongNumber = (text: string): boolean => text.length <= 60 && wrong.test(text);
