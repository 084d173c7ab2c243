/** Weekdays and months as written in the four forms. */
export const calendarWords = `
monday = somvar, somwar, somvaar, सोमवार, सोमवारी, monday, mon
tuesday = mangalvar, mangalwar, mangal, मंगलवार, मंगळवार, मंगळवारी, tuesday, tue, tues
wednesday = budhvar, budhwar, budh, बुधवार, बुधवारी, wednesday, wed, weds
thursday = guruvar, guruwar, veervar, brihaspativar, गुरुवार, गुरूवार, बृहस्पतिवार, वीरवार, गुरुवारी, thursday, thu, thur, thurs
friday = shukravar, shukrawar, shukarvar, शुक्रवार, शुक्रवारी, friday, fri, jumma
saturday = shanivar, shaniwar, shanichar, शनिवार, शनिवारी, शनीवार, saturday, sat
sunday = ravivar, raviwar, itvar, itwar, itwaar, रविवार, रविवारी, इतवार, sunday, sun.
january = january, jan, janvari, जनवरी, जानेवारी, जाने.
february = february, feb, farvari, फरवरी, फ़रवरी, फेब्रुवारी, फेब्रु
march = march, मार्च, mar
april = april, apr, अप्रैल, एप्रिल
may = मई
june = june, jun, जून
july = july, jul, जुलाई, जुलै
august = august, aug, अगस्त, ऑगस्ट
september = september, sept, sep, सितंबर, सितम्बर, सप्टेंबर, सप्टें
october = october, oct, अक्टूबर, अक्तूबर, ऑक्टोबर, ऑक्टो
november = november, nov, नवंबर, नवम्बर, नोव्हेंबर, नोव्हें, november ke, navambar
december = december, dec, दिसंबर, दिसम्बर, डिसेंबर, डिसें, दिसं, disambar, decembar
`;
