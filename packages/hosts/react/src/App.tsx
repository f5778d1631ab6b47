import '@roster-kit/components/define';
import { useEffect, useState } from 'react';
import type {} from '@roster-kit/components/react';
import { createRosterClient, createTokenCache, type Resource } from '@roster-kit/sdk';

const token = createTokenCache(async () => (await fetch('/my/token', { method: 'POST' })).json());
const client = createRosterClient({ baseUrl: location.origin, token });

export default function App() {
  const [assistant, setAssistant] = useState<Resource>();
  const [news, setNews] = useState('');

  useEffect(() => {
    const assistants = client.resources.list({ type: 'assistant', limit: 1 });
    void assistants.firstPage().then(({ data }) => setAssistant(data[0]));
  }, []);

  return (
    <>
      <header className="bar">
        <strong>Acme</strong> <span>React</span>
      </header>
      <main>
        <roster-provider
          client={client}
          onroster-role-changed={({ detail: { user } }) => setNews(`${user.name ?? user.email} has another role.`)}
        >
          <roster-users-and-permissions />
          <h2>{assistant?.name}</h2>
          <roster-access-list resourceId={assistant?.id ?? ''} />
        </roster-provider>
        <output>{news}</output>
      </main>
    </>
  );
}
