import { expect, it } from 'vitest';
import { endingOf, offered, type MediaType } from './types.ts';

const names = offered.split(',');

it('offers in a file picker what the house takes, and nothing that it refuses', () => {
  const types = names.filter((name) => name.includes('/') && name !== 'text/csv') as MediaType[];
  expect(types.length).toBeGreaterThan(15);
  for (const type of types) expect(names, type).toContain(`.${endingOf(type)}`);
  expect(names).toEqual(expect.arrayContaining(['.csv', '.docx', '.xlsx', '.jpeg']));
  for (const refused of ['.doc', '.xls', '.ppt', '.zip', '.html', '.svg', 'image/*', 'video/*'])
    expect(names).not.toContain(refused);
});
