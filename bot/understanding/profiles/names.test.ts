import { describe, expect, it } from 'vitest';
import { answeredName, namedFirst, presentedName, statedName } from './names.ts';

describe('a name that is announced', () => {
  it.each([
    ['My name is Riya Kapoor and I live in Pune', 'Riya Kapoor'],
    ['my name is riya I am 24', 'riya'],
    ['mera naam Sunita hai', 'Sunita'],
    ['mera naam Arjun Rao, Thane se', 'Arjun Rao'],
    ['my name is riya from thane', 'riya'],
    ['मेरा नाम सुनीता शर्मा है और मैं पुणे में रहती हूँ', 'सुनीता शर्मा'],
    ['माझं नाव मेघना पाटील आहे', 'मेघना पाटील'],
    ['maza naav Prasad Joshi ahe', 'Prasad Joshi'],
    ['Name: Dr. Anil Joshi', 'Dr. Anil Joshi'],
    ['my name is A. R. Khan', 'A. R. Khan'],
    ['naam: K.K. Menon', 'K.K. Menon'],
  ])('%s', (text, name) => {
    expect(statedName(text)?.name).toBe(name);
  });
  it.each([
    'mera naam mat lena',
    'mera naam kisi ko mat batana',
    'मेरा नाम मत लेना',
    'माझं नाव सांगू नका',
    'my name is wrong',
    'mera naam galat hai',
    'mera naam hata do',
    'mera naam kis kis ko dikhaya',
    'माझं नाव चुकीचं आहे',
  ])('none in: %s', (text) => expect(statedName(text)).toBeNull());
});

describe('somebody who presents themselves', () => {
  it.each([
    ['मी मेघना पाटील, 26 वर्षांची', 'मेघना पाटील'],
    ['I am Riya, 24, Mumbai', 'Riya'],
    ['Hi, this is Karan Mehta from Andheri', 'Karan Mehta'],
    ['main Riya bol rahi hu', 'Riya'],
    ['myself Rahul Verma, 27, Pune', 'Rahul Verma'],
    ['मैं रिया शर्मा बोल रही हूँ', 'रिया शर्मा'],
    ['Namaste, main Sunita. 48, Andheri mein rehti hoon', 'Sunita'],
    ['hello i am noor, female, 24, bandra', 'noor'],
    ['Hi I am Dr. Vaishali Joshi, 45, Pune', 'Dr. Vaishali Joshi'],
    ['This is S. K. Nair.', 'S. K. Nair'],
  ])('%s', (text, name) => {
    expect(presentedName(text)?.name).toBe(name);
  });
  it.each([
    'I am interested', 'main busy hu', 'I am free on 12', 'main Andheri mein rehti hoon', 'मी उद्या पुण्यात आहे', 'मी आनंदी आहे', 'I am Marathi', 'I am Vegetarian',
    'main theek hoon', 'this is wrong', "I am Riya's mother", 'this is Suresh from Bluebell agency', 'मैं ठीक हूँ', 'I am ready', 'main kal free hu, 13 ko nahi',
    'I am Available, 12 and 13', 'I am 24',
  ])('none in: %s', (text) => {
    expect(presentedName(text)).toBeNull();
  }); // prettier-ignore
});

describe('an answer to what name it is', () => {
  it.each([
    ['Om Deshpande', 'Om Deshpande'],
    ['riya', 'riya'],
    ['Riya Sharma hai', 'Riya Sharma'],
    ['मेघना पाटील', 'मेघना पाटील'],
    ['Smt. Vaishali Joshi', 'Smt. Vaishali Joshi'],
    ['A R Rahman 🙏', 'A R Rahman'],
    ['mera naam Tara hai', 'Tara'],
    ['मी मेघना पाटील, 26 वर्षांची', 'मेघना पाटील'],
    ['Tara ji', 'Tara'],
  ])('%s', (text, name) => {
    expect(answeredName(text)?.name).toBe(name);
  });
  it.each(['pata nahi', 'wahi jo pehle tha', 'same as before', 'why do you ask?', 'ते चुकीचं आहे, मी 25 वर्षांची आहे', 'नाही', 'Mumbai', '24', 'not now'])(
    'none in: %s',
    (text) => expect(answeredName(text)).toBeNull(),
  ); // prettier-ignore
});

describe('somebody whose name comes first', () => {
  it.each([
    ['Anita here, 45 yrs, thane', 'Anita'],
    ['Farhan Qureshi this side, 31', 'Farhan Qureshi'],
    ['Hi Riya Shah bol rahi hu', 'Riya Shah'],
  ])('%s', (text, name) => expect(namedFirst(text)?.name).toBe(name));
  it.each(['anybody here', 'I am here', 'studio this side', 'main yahan hoon'])('none in: %s', (text) =>
    expect(namedFirst(text)).toBeNull(),
  );
  it('a line without capitals and without commas is enough where an age follows', () => {
    expect(presentedName('bhaiya namaste mai raju hu 28 ka, nalasopara se')?.name).toBe('raju');
  });
});
