import '@angular/compiler';
import { type ApplicationRef, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormsModule, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RosterAccessLevelSelector, RosterRolePicker } from '@roster-kit/components';
import { createMockBackend } from '@roster-kit/mocks';
import { flow } from '@roster-kit/policy/catalogues';
import { createRosterClient, type RosterClient, type User } from '@roster-kit/sdk';
import {
  RosterAccessLevelSelectorDirective,
  RosterProviderDirective,
  RosterRolePickerDirective,
  RosterUserTableDirective,
  RosterValueAccessor,
} from './index.js';

@Component({
  selector: 'app-team',
  imports: [
    FormsModule,
    ReactiveFormsModule,
    RosterAccessLevelSelectorDirective,
    RosterProviderDirective,
    RosterRolePickerDirective,
    RosterUserTableDirective,
    RosterValueAccessor,
  ],
  template: `
    <roster-provider [client]="client()" [live]="false">
      <roster-user-table selectable (roster-user-select)="chosen.set($event.detail.user)" />
      <roster-role-picker variant="compact" name="role" [ngModel]="role()" (ngModelChange)="role.set($event)" />
      <roster-access-level-selector [levels]="levels" [formControl]="level" />
    </roster-provider>
  `,
})
class Team {
  readonly client = signal<RosterClient | undefined>(undefined);
  readonly chosen = signal<User | undefined>(undefined);
  readonly role = signal('editor');
  readonly levels = flow.accessLevels;
  readonly level = new FormControl('', { validators: [Validators.required] });
}

let app: ApplicationRef;
let team: Team;
const eventually = <T>(assertion: () => T) => vi.waitFor(assertion, { timeout: 15_000 });
const control = <T extends HTMLElement>(tag: string) => document.querySelector(tag) as unknown as T;

/** Picks in the native select inside, as a person does. */
async function pick(element: HTMLElement, value: string): Promise<void> {
  const select = await eventually(() => {
    const found = element.shadowRoot?.querySelector('select');
    if (!found || found.options.length < 2) throw new Error('Nothing to choose from yet.');
    return found;
  });
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(async () => {
  document.body.append(document.createElement('app-team'));
  app = await bootstrapApplication(Team, { providers: [provideZonelessChangeDetection()] });
  team = app.components[0]?.instance as Team;
  const backend = await createMockBackend({ catalogue: 'hub' });
  const { baseUrl, fetch } = backend;
  team.client.set(createRosterClient({ baseUrl, fetch, token: await backend.tokenFor('owner'), maxRetries: 0 }));
});
afterEach(() => app.destroy());

test('properties and attributes reach the elements, and events the component', async () => {
  const table = control('roster-user-table') as unknown as HTMLElement & { selectable: boolean };
  expect(table.selectable).toBe(true);
  const row = await eventually(() => {
    const found = [...(table.shadowRoot?.querySelectorAll<HTMLElement>('tbody tr') ?? [])];
    const olivia = found.find((each) => each.textContent?.includes('Olivia Owen'));
    if (!olivia) throw new Error('Not loaded yet.');
    return olivia;
  });
  row.click();
  expect(team.chosen()?.name).toBe('Olivia Owen');
});

test('ngModel gives the role picker its value, and takes what a person chooses', async () => {
  const picker = control<RosterRolePicker>('roster-role-picker');
  await eventually(() => expect(picker.value).toBe('editor'));
  await pick(picker, 'viewer');
  expect(team.role()).toBe('viewer');
  team.role.set('owner');
  await eventually(() => expect(picker.value).toBe('owner'));
});

test('a reactive control sets, reads, disables and validates the access level selector', async () => {
  const selector = control<RosterAccessLevelSelector>('roster-access-level-selector');
  expect([team.level.valid, team.level.touched]).toEqual([false, false]);
  await eventually(() => expect(selector.shadowRoot?.querySelectorAll('option').length).toBeGreaterThan(1));
  await pick(selector, 'viewer');
  expect([team.level.value, team.level.valid, team.level.dirty]).toEqual(['viewer', true, true]);
  selector.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  expect(team.level.touched).toBe(true);
  team.level.disable();
  expect(selector.disabled).toBe(true);
  team.level.reset();
  expect(selector.value).toBe('');
});
