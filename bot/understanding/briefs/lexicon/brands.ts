/**
 * Names of products, channels and shows made of words that say something else in a brief: who asks for "Surf Excel" asks for
 * nobody who surfs. Only such names; one that says nothing needs no entry.
 */
export const brandWords = `
brand = surf excel, सर्फ एक्सेल, सर्फ़ एक्सेल, mother dairy, मदर डेयरी, मदर डेअरी, mothers recipe, mother's recipe, mama earth, mamaearth, baby dove, johnson's baby, johnsons baby, dabur baby
brand = hero motocorp, hero honda, hero cycles, bajaj boxer, bajaj discover, bajaj pulsar, tvs rider, tvs raider, tvs jupiter, royal enfield, mahindra thar, tata sky, tata play, tata punch, maruti swift, swift dzire, ola scooter
brand = fair and handsome, fair & handsome, fair and lovely, fair & lovely, glow and lovely, glow & lovely, clean and clear, clean & clear, head and shoulders, head & shoulders, old spice, park avenue, wild stone, set wet, nice day, good day, little hearts, hide and seek, hide & seek, dark fantasy, happy dent, happydent, centre fresh, center fresh
brand = kesh king, kesh kanti, navratna cool, himani fast relief, boro plus, dermi cool, vicks action, action shoes, campus shoes, lux cozi, dollar bigboss, dollar big boss, rupa frontline, amul macho, monte carlo, peter england, louis philippe, van heusen, raymond the complete man, manyavar
brand = mountain dew, red bull, thums up, appy fizz, tropicana, real juice, paper boat, minute maid, royal stag, officer's choice, officers choice, blenders pride, bagpiper, imperial blue, old monk, kingfisher
brand = big boss, bigg boss, बिग बॉस, dance india dance, dance plus, dance+, indian idol, little champs, super dancer, superstar singer, kaun banega crorepati, star plus, star pravah, sony sab, zee tv, colors marathi, dangal tv, mtv roadies, indian police force
brand = uncle chipps, dr fixit, dr ortho, dr lal, captain cook, policy bazaar, policybazaar, urban company, physics wallah, bharat matrimony
`;
