import '../provider/define.js';
import { html, render, type TemplateResult } from 'lit';
import { createMockBackend, type MockBackend, type MockBackendOptions } from '@roster-kit/mocks';
import { createRosterClient, type RosterClient, type RosterClientOptions } from '@roster-kit/sdk';

export interface SignedIn {
  backend: MockBackend;
  client: RosterClient;
  /** Renders into a provider with this client, in an empty page. */
  show: (content: TemplateResult, options?: { live?: boolean }) => HTMLElement;
}

/** A new backend and somebody signed in to it with a role. Live updates are off unless a test turns them on. */
export async function signedIn(
  catalogue: NonNullable<MockBackendOptions['catalogue']>,
  role: string,
  options: MockBackendOptions = {},
): Promise<SignedIn> {
  const backend = await createMockBackend({ ...options, catalogue });
  return signedInWith(backend, await backend.tokenFor(role));
}

/** The same with a token: that of an account's session, or an API key. */
export function signedInWith(
  backend: MockBackend,
  token: string,
  options: Pick<RosterClientOptions, 'timeoutInMs'> = {},
): SignedIn {
  const { baseUrl, fetch } = backend;
  const client = createRosterClient({ baseUrl, fetch, token, maxRetries: 0, ...options });
  const show = (content: TemplateResult, { live = false } = {}): HTMLElement => {
    const page = document.createElement('main');
    document.body.replaceChildren(page);
    render(html`<roster-provider .client=${client} .live=${live}>${content}</roster-provider>`, page);
    return page;
  };
  return { backend, client, show };
}
