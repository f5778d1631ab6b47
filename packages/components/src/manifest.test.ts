import './define.js';
import type { ReactiveElement } from 'lit';
import { describe, expect, test } from 'vitest';
import { manifestElements } from './testing/manifest/elements.js';

const sorted = (names: Iterable<string>) => [...names].sort();

describe.each([...manifestElements.values()])(
  '$tagName has what its manifest says',
  ({ tagName, attributes = [], members = [] }) => {
    const element = customElements.get(tagName) as unknown as typeof ReactiveElement;

    test('attributes', () => {
      expect(sorted(element.observedAttributes)).toEqual(sorted(attributes.map(({ name }) => name)));
    });

    test('properties', () => {
      const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map(({ name }) => name);
      const properties = [...element.elementProperties].filter(([, { state }]) => !state).map(([name]) => String(name));
      expect(sorted(fields)).toEqual(sorted(properties));
    });

    test('methods and what can only be read', () => {
      const instance = document.createElement(tagName);
      const rest = members.filter(({ kind, readonly }) => kind !== 'field' || readonly).map(({ name }) => name);
      expect(rest.filter((name) => !(name in instance))).toEqual([]);
    });
  },
);
