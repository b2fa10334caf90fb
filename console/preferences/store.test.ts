import { describe, expect, test } from '@jest/globals';
import { memoryStore } from 'ra-core';
import { splitStore } from './store.js';

function given() {
  const remembered = memoryStore();
  const volatile = memoryStore();
  const store = splitStore(remembered, volatile);
  store.setup();
  return { remembered, volatile, store };
}

describe('what the browser remembers', () => {
  test('a preference is kept', () => {
    const { store, remembered } = given();
    store.setItem('density', 'comfortable');
    expect(remembered.getItem('density')).toBe('comfortable');
  });

  test('the filter of a list never reaches the remembered part', () => {
    const { store, remembered, volatile } = given();
    store.setItem('audit.listParams', { filter: '{"phone":"13800138000"}' });
    expect(remembered.getItem('audit.listParams')).toBeUndefined();
    expect(volatile.getItem('audit.listParams')).toEqual({ filter: '{"phone":"13800138000"}' });
  });

  test('logging out forgets lists and keeps preferences', () => {
    const { store } = given();
    store.setItem('theme', 'dark');
    store.setItem('queue.listParams', { page: 3 });
    store.reset();
    expect(store.getItem('theme')).toBe('dark');
    expect(store.getItem('queue.listParams')).toBeUndefined();
  });

  test('removing a group of list entries leaves preferences of the same prefix', () => {
    const { store } = given();
    store.setItem('density', 'dense');
    store.removeItems('dens');
    expect(store.getItem('density')).toBe('dense');
  });
});
