import '@roster-kit/components/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, resource, signal } from '@angular/core';
import type { RosterEvent, UserDetail } from '@roster-kit/components';
import { createRosterClient, createTokenCache } from '@roster-kit/sdk';

const token = createTokenCache(async () => (await fetch('/my/token', { method: 'POST' })).json());

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <header class="bar"><strong>Acme</strong> <span>Angular</span></header>
    <main>
      <roster-provider [client]="client" (roster-role-changed)="onRoleChanged($event)">
        <roster-users-and-permissions />
        @if (assistant.value(); as assistant) {
          <h2>{{ assistant.name }}</h2>
          <roster-access-list [resourceId]="assistant.id" />
        }
      </roster-provider>
      <output>{{ news() }}</output>
    </main>
  `,
})
export class App {
  protected readonly client = createRosterClient({ baseUrl: location.origin, token });
  protected readonly news = signal('');
  protected readonly assistant = resource({
    loader: async () => (await this.client.resources.list({ type: 'assistant', limit: 1 }).firstPage()).data[0],
  });

  protected onRoleChanged(event: Event): void {
    const { user } = (event as RosterEvent<UserDetail>).detail;
    this.news.set(`${user.name ?? user.email} has another role.`);
  }
}
