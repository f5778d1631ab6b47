import '../access-level-selector/define.js';
import '../role-picker/define.js';
import '../user-table/define.js';
import { expect, test, vi } from 'vitest';
import { createApp, ref } from 'vue';
import { createMockBackend } from '@roster-kit/mocks';
import { flow } from '@roster-kit/policy/catalogues';
import { createRosterClient } from '@roster-kit/sdk';
import type { FormControl } from '../shared/element/form-control.js';

const template = `
  <roster-role-picker v-model="role" :roles="roles" variant="compact"></roster-role-picker>
  <roster-access-level-selector v-model="level" :levels="levels"></roster-access-level-selector>
  <roster-user-table :users="users" selectable @roster-user-select="open($event.detail.user)"></roster-user-table>
`;

test('Vue: v-model works on the controls both ways, and properties and events on every element', async () => {
  const { baseUrl, fetch, tokenFor } = await createMockBackend({ catalogue: 'hub' });
  const client = createRosterClient({ baseUrl, fetch, token: await tokenFor('owner') });
  const { data: users } = await client.users.list();
  const [role, level, opened] = [ref('viewer'), ref(''), ref('')];
  const setup = () => ({
    role,
    level,
    roles: [...flow.roles],
    levels: [...flow.accessLevels],
    users,
    open: (user: { name: string }) => (opened.value = user.name),
  });
  const app = createApp({ template, setup });
  app.config.compilerOptions.isCustomElement = (tag: string) => tag.startsWith('roster-');
  const place = document.body.appendChild(document.createElement('main'));
  app.mount(place);
  const control = (tag: string) => place.querySelector<FormControl>(tag) as FormControl;
  const picks = async (tag: string, value: string) => {
    const select = await vi.waitFor(() => {
      const found = control(tag).shadowRoot?.querySelector('select');
      if (!found || found.options.length < 2) throw new Error('Not rendered yet.');
      return found;
    });
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };

  expect(control('roster-role-picker').value).toBe('viewer');
  await picks('roster-role-picker', flow.roles[0]?.id ?? '');
  expect(role.value).toBe(flow.roles[0]?.id);
  role.value = 'viewer';
  await vi.waitFor(() => expect(control('roster-role-picker').value).toBe('viewer'));

  await picks('roster-access-level-selector', 'viewer');
  expect(level.value).toBe('viewer');

  const table = place.querySelector('roster-user-table');
  expect(table?.selectable).toBe(true);
  await vi.waitFor(() => expect(table?.shadowRoot?.querySelector('tbody tr')).not.toBeNull(), { timeout: 10_000 });
  table?.shadowRoot?.querySelector<HTMLElement>('tbody tr')?.click();
  expect(opened.value).not.toBe('');
  app.unmount();
  place.remove();
});
