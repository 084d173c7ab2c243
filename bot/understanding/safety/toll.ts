/** Money laid upon the cast through the office: "tell the finalists to deposit 3k", "sab artists ko bolo 1200 jama karein". */
import { phrase, says } from '../spoken.ts';

const passedOn = phrase(`
  (tell|ask|inform|message|msg|text|remind|instruct
    make) (to )?(the |all |all the |our |every |each )?(talents?|artists?|actors?|girls?|boys?|models?
    parents?|finalists?|candidates?|extras|juniors?|newcomers?|mothers|shortlisted|everyone|them)
  (talents?|artists?|actors?|models?|parents?|finalists?|candidates?|juniors?|ladki*|ladko|bachch*|sab
    sabko|sabhi) .. (ko|la|se|na) .. (bol*|bata*|msg|message|keh*|kah*|likh*|sang*|kalav*)
  (सब|सभी|कलाकार*|लड़कियों|माता पिता|पालकांना|सगळ्यांना|सर्वांना|मुलींना|कलाकारांना|सबको) .. (बोल*|बता*|कह*|लिख*|सांग*|कळव*|मैसेज|मेसेज)
`);
const owed = phrase(`
  (deposit|pay|transfer|remit|submit|gpay|paytm) .. #
  # .. (deposit|payable|gpay|paytm|upi|jama|bharna|bharne|bharo|bhare|bhar de|bhar do|bharen)
  (deposit|premium|token|fee|fees|charge|charges|advance) .. # .. (payable|jama|bhar*|bhej*|to (me|my|this
    us))
  payable to (me|us|my)
  # .. (जमा|भर*|डिपॉज़िट)|(शुल्क|फ़ीस|टोकन|अनामत|फी) .. (भर*|जमा|भेज*|पाठव*)
`);
/** The money goes the other way, is nobody's charge, or is the child's own. */
const honest = phrase(`
  no (fee|fees|charge|charges|payment|deposit)|free of (cost|charge)|(koi|kuch) (charge|fees|paisa) nahi
  never pay|dont pay|nobody pays|paise mat|(fees|paise|charge) (nahi|mat|na)
  will be (paid|transferred|credited|deposited)|we (will )?(pay|transfer|credit|deposit)
  hum (denge|de denge|bhejenge|transfer)
  (pay|paid) for (their|your) own|(fd|fixed deposit|ppf|account of the child|childs account)|शुल्क नहीं|फ़ीस नहीं
  पैसे मत|फी नाही|पैसे देऊ नका|मुदत ठेव
`);

export const tollOnCast = (line: string): boolean =>
  says(line, passedOn) && says(line, owed) && !says(line, honest);

/** What stands for the charge in the message. */
export const toll = owed;
