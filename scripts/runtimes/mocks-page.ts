import { setupWorker } from 'msw/browser';
import { createMockBackend } from '@roster-kit/mocks';
import { createRosterClient } from '@roster-kit/sdk';

/** How many people the owner sees, and the code with which an editor is refused: through MSW's worker, by the page's own fetch. */
async function visit(): Promise<{ people: number; refused: string }> {
  const backend = await createMockBackend({ baseUrl: `${location.origin}/roster` });
  const worker = setupWorker(...backend.handlers);
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
  const clientOf = async (role: string) =>
    createRosterClient({ baseUrl: backend.baseUrl, token: await backend.tokenFor(role) });
  let people = 0;
  for await (const _ of (await clientOf('owner')).users.list()) people += 1;
  try {
    await (await clientOf('editor')).invitations.create({ email: 'a@example.com', roleId: 'viewer' });
  } catch (error) {
    return { people, refused: (error as { code: string }).code };
  }
  return { people, refused: 'nothing' };
}

Object.assign(globalThis, { visit });
