/** Which product categories rule each other out: spellings, and the wider kinds that contain narrower ones. */
import { remember } from './remember.ts';

/** First the name that is shown; in lower case. Plurals need not be listed. */
export const categoryGroups: readonly (readonly string[])[] = [
  ['detergent', 'washing powder', 'laundry', 'fabric wash', 'fabric care'], ['soap', 'body wash', 'bathing soap', 'bath soap', 'baby soap', 'shower gel'], ['toothpaste', 'oral care', 'dental care', 'tooth paste'], ['mouthwash'], ['toothbrush'],
  ['shampoo', 'hair wash', 'conditioner'], ['hair oil'], ['hair colour', 'hair color', 'hair dye'], ['hair care', 'haircare'], ['skincare', 'skin care', 'face cream', 'face wash', 'fairness cream', 'moisturiser', 'lotion', 'body lotion', 'facewash'], ['sunscreen'],
  ['cosmetics', 'makeup', 'make-up', 'lipstick', 'beauty', 'kajal', 'nail polish'], ['deodorant', 'perfume', 'fragrance', 'talcum powder'], ['razor', 'shaving', 'grooming', 'trimmer', 'beard oil'], ['sanitary pad', 'feminine hygiene', 'sanitary napkin', 'menstrual care'],
  ['tea', 'chai'], ['coffee'], ['soft drink', 'cola', 'aerated drink', 'cold drink', 'beverage'], ['juice'], ['milk', 'dairy', 'paneer', 'curd', 'ghee', 'butter', 'cheese', 'lassi', 'buttermilk'], ['health drink', 'malt drink', 'energy drink', 'protein powder', 'supplement', 'chyawanprash'], ['water', 'mineral water'],
  ['biscuit', 'cookie'], ['chocolate', 'confectionery', 'candy', 'toffee', 'chewing gum', 'mouth freshener'], ['snack', 'chips', 'namkeen', 'wafer', 'popcorn', 'makhana'], ['noodle', 'instant noodle', 'pasta', 'soup'], ['spice', 'masala', 'turmeric'], ['cooking oil', 'edible oil', 'sunflower oil', 'mustard oil', 'olive oil'], ['pickle', 'achar'], ['atta', 'flour', 'rice', 'besan'], ['ice cream', 'icecream', 'kulfi'], ['bread', 'bakery', 'cake'], ['breakfast cereal', 'cereal', 'oats'],
  ['mobile phone', 'mobile', 'smartphone', 'phone', 'handset'], ['laptop', 'computer', 'printer'], ['telecom', 'sim', 'sim card', 'mobile network', 'broadband', 'dth'], ['television', 'tv set', 'smart tv'], ['refrigerator', 'fridge'], ['washing machine'], ['air conditioner', 'ac', 'cooler', 'air cooler', 'air purifier'], ['fan', 'ceiling fan'], ['water purifier', 'ro'], ['mixer grinder', 'mixer', 'grinder', 'juicer'], ['pressure cooker', 'cooker', 'cookware', 'non-stick', 'kadhai'], ['kitchen appliance', 'home appliance', 'appliance', 'geyser', 'microwave', 'gas stove', 'chimney', 'air fryer', 'vacuum cleaner', 'dishwasher'],
  ['car', 'suv', 'automobile', 'automotive', 'electric vehicle', 'electric car'], ['motorcycle', 'bike', 'motorbike', 'two wheeler', 'scooter', 'electric scooter', 'ev scooter', 'two-wheeler'], ['tyre', 'tire'], ['engine oil', 'lubricant'], ['tractor'],
  ['bank', 'banking'], ['insurance', 'life insurance', 'health insurance'], ['mutual fund', 'investment', 'trading app', 'stock broking', 'stock trading', 'crypto'], ['payments app', 'upi', 'upi app', 'wallet', 'fintech', 'payment app', 'recharge app'], ['loan', 'credit card', 'home loan', 'gold loan', 'loan app', 'personal loan'],
  ['paint', 'wall paint', 'putty', 'waterproofing'], ['cement'], ['tile', 'sanitaryware', 'bath fitting', 'marble'], ['real estate', 'builder', 'housing', 'property'], ['furniture', 'mattress', 'sofa', 'home decor', 'modular kitchen', 'pillow', 'bedsheet'], ['pipe', 'pvc pipe', 'water tank'], ['steel', 'tmt bar'],
  ['jewellery', 'jewelry', 'gold', 'diamond'], ['saree', 'ethnic wear', 'sari', 'lehenga', 'sherwani', 'kurta'], ['apparel', 'clothing', 'fashion', 'garment', 'innerwear', 'menswear', 'womenswear', 'kidswear', 'jeans', 'sportswear'], ['footwear', 'shoe', 'sandal'], ['watch'], ['eyewear', 'spectacles', 'lens', 'sunglasses'],
  ['baby care', 'diaper', 'baby product', 'baby food', 'baby oil', 'baby powder', 'baby lotion'], ['toy'], ['school', 'coaching', 'ed-tech', 'edtech', 'education', 'university', 'learning app', 'coding app', 'college'], ['hospital', 'pharma', 'medicine', 'pain balm', 'antacid', 'cough syrup', 'clinic', 'diagnostics', 'fertility clinic', 'online pharmacy'], ['e-commerce', 'ecommerce', 'online shopping', 'shopping app', 'quick commerce', 'grocery app'], ['food delivery', 'food delivery app'], ['travel', 'airline', 'hotel', 'tourism', 'travel app', 'hotel booking app', 'ticket booking app', 'resort'], ['matrimonial', 'matrimony', 'matrimonial app', 'dating app'], ['gaming', 'fantasy gaming', 'fantasy app', 'betting', 'betting app', 'rummy'], ['pan masala', 'gutkha', 'tobacco', 'elaichi'], ['alcohol', 'whisky', 'beer', 'liquor', 'music cd'],
]; // prettier-ignore

/** A ban on the left covers what stands on the right, and the other way round. */
const wider: Readonly<Record<string, readonly string[]>> = {
  'kitchen appliance': ['mixer grinder', 'pressure cooker', 'refrigerator', 'water purifier', 'washing machine', 'air conditioner', 'fan'],
  'hair care': ['shampoo', 'hair oil', 'hair colour'],
  skincare: ['sunscreen'],
  cosmetics: ['skincare', 'sunscreen'],
  apparel: ['saree'],
}; // prettier-ignore

const groupOf = new Map<string, readonly string[]>();
for (const group of categoryGroups) for (const name of group) groupOf.set(name, group);

/** In lower case, single; "brand", "ad" and the like say nothing about the category. */
function plain(name: string): string {
  const words = name
    .trim()
    .toLowerCase()
    .replace(/\b(ads?|brands?|products?|category|companies|company|commercials?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? name.trim().toLowerCase() : words;
}
function known(name: string): readonly string[] | undefined {
  const word = plain(name);
  return (
    groupOf.get(word) ??
    (word.endsWith('ies') ? groupOf.get(`${word.slice(0, -3)}y`) : undefined) ??
    (word.endsWith('es') ? groupOf.get(word.slice(0, -2)) : undefined) ??
    (word.endsWith('s') ? groupOf.get(word.slice(0, -1)) : undefined)
  );
}

/** The name that is shown for a category; an unknown one keeps its own, in lower case. */
export const categoryName = (name: string): string => known(name)?.[0] ?? plain(name);

/** Every spelling, in lower case, singular and plural, that stands for this category or one that it excludes. */
export const categorySpellings = remember((name: string): ReadonlySet<string> => {
  const shown = categoryName(name);
  const around = Object.entries(wider).flatMap(([wide, narrow]) => (narrow.includes(shown) ? [wide] : []));
  const all = [shown, ...(wider[shown] ?? []), ...around].flatMap((one) => groupOf.get(one) ?? [one]);
  return new Set(
    [...all, plain(name)].flatMap((one) => [
      one,
      `${one}s`,
      one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}es`,
    ]),
  );
});
