// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pushAside } from '../../../src/page/push-aside.ts';

test('gives back what the page had', () => {
  const root = document.createElement('div');
  root.style.setProperty('margin-right', '7px');
  const aside = pushAside(root);

  aside.set({ 'margin-right': '400px' });
  aside.set({ 'margin-right': '500px' });
  expect(root.style.getPropertyValue('margin-right')).toBe('500px');
  expect(root.style.getPropertyPriority('margin-right')).toBe('important');

  aside.set({ 'margin-left': '320px' });
  expect(root.style.getPropertyValue('margin-right')).toBe('7px');
  expect(root.style.getPropertyPriority('margin-right')).toBe('');

  aside.set({});
  expect(root.style.getPropertyValue('margin-left')).toBe('');
  expect(root.style.getPropertyValue('margin-right')).toBe('7px');
});

test('leaves no style attribute where there was none', () => {
  const root = document.createElement('div');
  const aside = pushAside(root);
  aside.set({ 'margin-right': '400px' });
  aside.set({});
  expect(root.hasAttribute('style')).toBe(false);
});
