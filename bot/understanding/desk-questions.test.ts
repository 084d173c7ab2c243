import { expect, it } from 'vitest';
import { readDeskQuestion } from './desk-questions.ts';

it.each([
  ['who approved what so far', { ask: 'decided' }],
  ['what have I decided', { ask: 'decided', by: 'me' }],
  ['client feedback on Sunita', { ask: 'decided', by: 'client', on: 'Sunita' }],
  ['client ne Sunita ke baare me kya bola', { ask: 'decided', by: 'client', on: 'Sunita' }],
  ['क्लायंटने काय म्हटलं', { ask: 'decided', by: 'client' }],
  ['did the client approve anyone', { ask: 'decided', by: 'client' }],
  ['any feedback from Meera', { ask: 'said', who: 'Meera' }],
  ['mere approved log dikhao', { ask: 'decided', by: 'me', kind: 'approve' }],
  ['show my holds', { ask: 'decided', by: 'me', kind: 'hold' }],
  ['kaun kaun approve hua', { ask: 'decided', kind: 'approve' }],
  ['Sunita ko kisne approve kiya', { ask: 'decided', on: 'Sunita' }],
  ['Meera ne kya bola', { ask: 'said', who: 'Meera' }],
  ['what did Tarini say', { ask: 'said', who: 'Tarini' }],
  ['तारिणीने काय सांगितलं', { ask: 'said', who: 'तारिणी' }],
  ['who have I shortlisted across all projects', { ask: 'shortlisted' }],
  ['kitne talents hai apne paas', { ask: 'count' }],
  ['how many people do we have', { ask: 'count' }],
  ['kitne log hain database me', { ask: 'count' }],
  ['who approved Sunita', { ask: 'decided', on: 'Sunita' }],
  ['what is pending', { ask: 'pending' }],
  ['any update?', { ask: 'pending' }],
  ["what's Tara's rate again", { ask: 'role', of: 'Tara' }],
  ['whats the usage again?', { ask: 'role' }],
])('"%s" asks about the desk', (text, wanted) => expect(readDeskQuestion(text)).toEqual(wanted));

it.each([
  'who approved this', 'any feedback for me', 'who passed on her', 'any feedback on budget', 'isko kisne approve kiya', 'how many people', 'kitne log hain', 'what did I say about Ira', 'kitne log fit hai', 'what did you say', 'what is the height of 2', 'what should I do', 'approve 1', 'show 2', 'what are the rates', 'pass on Sunita', 'who is cheaper',
])('"%s" asks something else', (text) => expect(readDeskQuestion(text)).toBeNull()); // prettier-ignore
