'use client';

import '@roster-kit/components/provider/define';
import '@roster-kit/components/users-and-permissions/define';
import { useEffect, useState } from 'react';
import type {} from '@roster-kit/components/react';
import { createRosterClient, createTokenCache, type RosterClient } from '@roster-kit/sdk';

export function Users() {
  const [client, setClient] = useState<RosterClient>();

  // A client belongs to the person who looks at the page, so it is made in their browser.
  useEffect(() => {
    const token = createTokenCache(async () => (await fetch('/my/token', { method: 'POST' })).json());
    setClient(createRosterClient({ baseUrl: process.env.NEXT_PUBLIC_ROSTER_URL ?? location.origin, token }));
  }, []);

  return (
    <roster-provider client={client}>
      <roster-users-and-permissions />
    </roster-provider>
  );
}
