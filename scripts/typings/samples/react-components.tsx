/** @jsxImportSource react */
import { RosterProvider, RosterRolePicker, RosterUserTable, useCan, useRoster, useSession } from '@roster-kit/react';
import { createRosterClient } from '@roster-kit/sdk';
import { useRef } from 'react';
import type { RosterRolePicker as RosterRolePickerElement } from '@roster-kit/components';

const client = createRosterClient({ baseUrl: 'https://roster.example.com', token: () => 'token' });

export function Page({ open }: { open: (userId: string) => void }) {
  const picker = useRef<RosterRolePickerElement>(null);
  return (
    <RosterProvider client={client} locale="de" className="page">
      <Greeting />
      <RosterUserTable selectable={true} id="people" onRosterUserSelect={(event) => open(event.detail.user.id)} />
      <RosterRolePicker ref={picker} variant="compact" onChange={() => console.log(picker.current?.value)} />
    </RosterProvider>
  );
}

function Greeting() {
  const { session } = useSession();
  const { allowed, reason } = useCan('users:invite');
  return <p title={reason}>{allowed && useRoster() ? session?.user?.name : ''}</p>;
}
