import { expect, test } from 'vitest';
import { ownerOf } from '#shared/tasks.ts';

const choices = [
  { label: 'Karen Mølgaard', staffId: 'karen' },
  { label: 'Henrik Bach', staffId: 'henrik' },
  { label: 'Henriette Lund', staffId: 'henriette' },
  { label: 'Mette Kragh', staffId: null },
];

test('a colleague is meant by the beginning of any of the names', () => {
  expect(ownerOf('kar', choices)).toEqual({ owner: 'Karen Mølgaard', ownerId: 'karen' });
  expect(ownerOf('mølg', choices)).toEqual({ owner: 'Karen Mølgaard', ownerId: 'karen' });
});

test('somebody without a sign-in is named in words', () => {
  expect(ownerOf('mette', choices)).toEqual({ owner: 'Mette Kragh', ownerId: null });
  expect(ownerOf(' min bror ', choices)).toEqual({ owner: 'min bror', ownerId: null });
});

test('nobody is guessed when two could be meant', () => {
  expect(ownerOf('henri', choices)).toEqual({ owner: 'henri', ownerId: null });
});

test('nothing typed names nobody', () => {
  expect(ownerOf('  ', choices)).toEqual({ owner: '', ownerId: null });
});
