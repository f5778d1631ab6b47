/** @jsxImportSource solid-js */
import type {} from '@roster-kit/components/solid';
import type { RosterRolePicker } from '@roster-kit/components';
import { createRosterClient } from '@roster-kit/sdk';
import { createSignal } from 'solid-js';

const client = createRosterClient({ baseUrl: 'https://roster.example.com', token: () => 'token' });

export function Page(props: { open: (userId: string) => void }) {
  const [role, setRole] = createSignal('');
  let picker: RosterRolePicker | undefined;
  return (
    <roster-provider prop:client={client} locale="de" class="page">
      <roster-user-table
        selectable={true}
        id="people"
        on:roster-user-select={(event) => props.open(event.detail.user.id)}
      />
      <roster-role-picker
        ref={picker}
        variant="compact"
        prop:value={role()}
        on:change={(event) => setRole(event.currentTarget.value)}
      />
    </roster-provider>
  );
}
