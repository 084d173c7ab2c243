import { describe, expect, it } from 'vitest';
import { readProjectNews } from './project-news.ts';

describe('news of the work', () => {
  it.each([
    'project band karo', 'project band kar do', 'ye project cancel karo', 'shoot cancel ho gaya', 'shoot cancelled', 'the shoot is cancelled', 'client cancelled the shoot',
    'cancel the project', 'close this project', 'shoot nahi ho raha', 'shoot is off', 'प्रोजेक्ट बंद करो', 'शूट कैंसल हो गया है', 'शूट रद्द झालं', 'प्रोजेक्ट बंद करा', 'shoot radd zala', 'Guys, shoot cancelled, sorry',
  ])('"%s" ends it', (text) => expect(readProjectNews(text)).toEqual({ news: 'cancelled' })); // prettier-ignore

  it.each([
    ['shoot postponed to 12 Jan', '12 Jan'],
    ['shoot 12 jan ko shift ho gaya', '12 jan'],
    ['shoot is pushed to 12-13 January', '12-13 January'],
    ['postpone the shoot to 14 dec', '14 dec'],
    ['शूट 12 जनवरी को शिफ्ट हो गया', '12 जनवरी'],
    ['शूट १२ जानेवारीला ढकललं', '१२ जानेवारी'],
    ['shoot postponed', null],
    ['shoot aage badh gaya', null],
    ['शूट पुढे ढकललं', null],
  ])('"%s" moves it to %s', (text, to) => expect(readProjectNews(text)).toEqual({ news: 'moved', to }));

  it.each(['reopen the project', 'project wapas kholo', 'प्रोजेक्ट फिर से शुरू करो'])('"%s" takes it up again', (text) =>
    expect(readProjectNews(text)).toEqual({ news: 'again' }),
  ); // prettier-ignore

  it.each([
    'shoot cancel nahi hua', 'kya shoot cancel ho gaya?', 'is the shoot cancelled?', 'cancel', 'cancel 2', 'close Bindaas', 'role band karo', 'shoot 12 dec ko hai', 'if the shoot is cancelled tell me',
    'shoot agar cancel ho gaya to', 'Need a mother for an ad film', 'project kaunse chal rahe hain', 'the ad is off Linking Road', 'shoot kab hai', 'dates 14-15 dec',
  ])('"%s" is no such news', (text) => expect(readProjectNews(text)).toBeNull()); // prettier-ignore
});
