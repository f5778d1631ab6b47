/** @jsxImportSource react */
import type {} from '@roster-kit/components/react';
import { createRosterClient } from '@roster-kit/sdk';
import { useRef } from 'react';
import type { RosterRolePicker } from '@roster-kit/components';

const client = createRosterClient({ baseUrl: 'https://roster.example.com', token: () => 'token' });

export function Page({ open }: { open: (userId: string) => void }) {
  const picker = useRef<RosterRolePicker>(null);
  return (
    <roster-provider client={client} locale="de" className="page">
      <roster-user-table
        selectable={true}
        id="people"
        onroster-user-select={(event) => open(event.detail.user.id)}
        onroster-invite-start={() => undefined}
      />
      <roster-role-picker
        ref={picker}
        variant="compact"
        name="role"
        onChange={(event) => console.log(event.currentTarget.value)}
      />
      <roster-user-details user-id="usr_1" onroster-role-change-request={(event) => event.preventDefault()} />
    </roster-provider>
  );
}
