import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  type ContactSettings,
  isRosterError,
  type RosterClient,
  type SecuritySettings,
  type SecuritySettingsUpdate,
} from '@roster-kit/sdk';
import { twoFactorToggleParts } from '../generated/parts.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { requestClose } from '../shared/events/close-event.js';
import { perform, Prevented } from '../shared/events/request-event.js';
import { Query } from '../shared/loading/query.js';
import type { Topic } from '../shared/state/roster-state.js';
import { baseStyles } from '../shared/styles/base.js';
import { list, number } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';
import { failure, noAccess, notice, notOffered } from '../shared/templates/templates.js';
import { domainsOf, domainsText, faultAt, faultOf } from './domains.js';
import { Draft } from './draft.js';
import { type Lifetime, lifetimeOf, minutesOf } from './lifetime.js';
import {
  type ContactChangeDetail,
  contactEvents,
  emailDomainsEvents,
  invitationLifetimeEvents,
} from './security-settings.events.js';
import { english } from './security-settings.messages.js';
import { styles } from './security-settings.styles.js';
import {
  contactSection,
  domainsSection,
  lifetimeSection,
  lifetimeText,
  skeleton,
} from './security-settings.templates.js';

/** Undefined is what the backend does not have, and the security settings without permission to see them. */
interface Loaded {
  security: SecuritySettings | undefined;
  contact: ContactSettings | undefined;
}

/**
 * The general settings of the organization: two-factor authentication for all accounts, the lifetime of invitations, the
 * allowed e-mail domains, and the contact for access requests. Each section is saved on its own.
 *
 * @summary General settings: two-factor authentication, invitations, e-mail domains and contact.
 * @tag roster-security-settings
 * @event {RosterRequestEvent} roster-invitation-lifetime-change-request - Before it changes; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-invitation-lifetime-changed - After it changed; `detail.result` is the settings now.
 * @event {RosterRequestEvent} roster-email-domains-change-request - Before they change; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-email-domains-changed - After they changed; `detail.result` is the settings now.
 * @event {RosterRequestEvent} roster-contact-change-request - Before the contact text changes; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-contact-changed - After it changed; `detail.result` is the contact settings now.
 * @event {RosterRequestEvent} roster-two-factor-requirement-change-request - Before it changes; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-two-factor-requirement-changed - After it changed; `detail.result` is the settings now.
 * @event {RosterEvent} roster-close - The close button was pressed.
 */
export class RosterSecuritySettings extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, styles];

  /** For a page instead of a dialog: no close button and no space around the settings. */
  @property({ type: Boolean, reflect: true }) embedded = false;

  readonly #query = new Query(this, {
    args: () =>
      this.state?.status === 'ready' && this.session?.outstanding === null && this.isOffered
        ? ([this.state.client, this.#maySeeSecurity, this.has('settings.getContact')] as const)
        : undefined,
    load: (args, signal) => load(args, signal),
    onError: (error) => this.state?.observe(error),
  });

  readonly #lifetime = new Draft<Lifetime>(this, {
    stored: () => (this.#security ? lifetimeOf(this.#security.invitationLifetimeInMinutes) : undefined),
    check: (value) => (minutesOf(value) === undefined ? this.messages.securitySettings.lifetimeInvalid : ''),
    save: (value) => this.#saveLifetime(minutesOf(value) ?? 0),
    reload: () => this.#query.run(),
    onError: (error) => this.state?.observe(error),
  });

  readonly #domains = new Draft<string>(this, {
    stored: () => (this.#security ? domainsText(this.#security.allowedEmailDomains) : undefined),
    check: (value) => this.#domainFault(faultOf(domainsOf(value))),
    explain: (error, value) =>
      this.#domainFault(isRosterError(error) ? faultAt(error.errors ?? [], domainsOf(value)) : undefined),
    save: (value) => this.#saveDomains(domainsOf(value)),
    reload: () => this.#query.run(),
    onError: (error) => this.state?.observe(error),
  });

  readonly #contact = new Draft<string>(this, {
    stored: () => this.#query.state.data?.contact?.text ?? '',
    check: () => '',
    save: (value) => this.#saveContact(value.trim() || null),
    reload: () => this.#query.run(),
    onError: (error) => this.state?.observe(error),
  });

  get #security(): SecuritySettings | undefined {
    return this.#query.state.data?.security;
  }

  get #maySeeSecurity(): boolean {
    return this.may('settings:view', 'settings.getSecurity');
  }

  /** Whether there is anything to set. */
  protected override get isOffered(): boolean {
    const hasSecurity = this.has('settings.getSecurity') && (this.has('two-factor') || this.has('invitations'));
    return hasSecurity || this.has('settings.getContact');
  }

  protected override onTopic(topic: Topic): void {
    if (topic === 'settings' || topic === 'users') void this.#query.run();
  }

  protected override serverHeading = (): string => this.messages.securitySettings.heading;

  override render() {
    const words = this.messages.securitySettings;
    return html`<section class="panel" aria-labelledby="heading">
      <div class="head">
        <div>
          <h2 id="heading">${words.heading}</h2>
          <p>${words.intro}</p>
        </div>
        ${
          this.embedded
            ? nothing
            : html`<button
                type="button"
                class="button button-icon"
                aria-label=${this.messages.common.close}
                @click=${() => requestClose(this)}
              >
                ${icon('x')}
              </button>`
        }
      </div>
      ${this.#content()}
    </section>`;
  }

  #content(): TemplateResult {
    const { status, data, error } = this.#query.state;
    if (!this.isOffered) return notOffered(this.speech);
    if (this.state?.status === 'error') return failure(this.state.error, this.speech, () => void this.state?.reload());
    if (data)
      return this.can('settings:view').allowed
        ? this.#sections(data)
        : noAccess(this.messages.securitySettings.mayNotSee, data.contact?.text, this.speech);
    if (status === 'error') return failure(error, this.speech, () => void this.#query.run());
    return skeleton(this.speech);
  }

  #sections({ security, contact }: Loaded): TemplateResult {
    const words = this.messages.securitySettings;
    const mayChange = this.may('settings:update', 'settings.updateSecurity');
    const mayChangeContact = this.may('settings:update', 'settings.updateContact');
    const refusal = this.can('settings:update').allowed ? words.fixed : words.mayNotChange;
    return html`
      ${(mayChange || !security) && (mayChangeContact || !contact) ? nothing : notice('info', refusal)}
      ${
        security && this.has('two-factor')
          ? html`<div class="section">
              <roster-two-factor-toggle
                exportparts=${twoFactorToggleParts}
                .client=${this.client}
                .settings=${security}
              ></roster-two-factor-toggle>
            </div>`
          : nothing
      }
      ${security && this.has('invitations') ? this.#invitationSections(security, mayChange) : nothing}
      ${contact ? this.#contactSection(contact, mayChangeContact) : nothing}
    `;
  }

  #invitationSections(security: SecuritySettings, mayChange: boolean): TemplateResult {
    const shared = { ...this.speech, mayChange };
    const lifetime = lifetimeText(lifetimeOf(security.invitationLifetimeInMinutes), this.speech);
    const domains = list(security.allowedEmailDomains, this.locale) || this.messages.securitySettings.domainsNone;
    return html`${lifetimeSection({ ...shared, draft: this.#lifetime, stored: lifetime })}
    ${domainsSection({ ...shared, draft: this.#domains, stored: domains })}`;
  }

  #contactSection({ text }: ContactSettings, mayChange: boolean): TemplateResult {
    const stored = text ?? this.messages.securitySettings.contactNone;
    return contactSection({ ...this.speech, mayChange, draft: this.#contact, stored });
  }

  #domainFault(fault: ReturnType<typeof faultAt>): string {
    const { domainInvalid, domainsTooMany } = this.messages.securitySettings;
    if (!fault) return '';
    return 'domain' in fault
      ? domainInvalid(fault.domain)
      : domainsTooMany(fault.most, number(fault.most, this.locale));
  }

  #saveLifetime(invitationLifetimeInMinutes: number): Promise<void> {
    return this.#saveSecurity(invitationLifetimeEvents, { invitationLifetimeInMinutes });
  }

  #saveDomains(allowedEmailDomains: string[]): Promise<void> {
    return this.#saveSecurity(emailDomainsEvents, { allowedEmailDomains });
  }

  async #saveSecurity(events: { request: string; done: string }, change: SecuritySettingsUpdate): Promise<void> {
    const loaded = this.#query.state.data;
    const security = await perform<SecuritySettingsUpdate, SecuritySettings | undefined>(
      this,
      events,
      change,
      async () => {
        if (!this.state || !loaded?.security) throw new Prevented();
        return this.state.client.settings.updateSecurity(change, { ifMatch: loaded.security.etag });
      },
    );
    this.#show(security && { security });
  }

  async #saveContact(text: string | null): Promise<void> {
    const loaded = this.#query.state.data;
    const contact = await perform<ContactChangeDetail, ContactSettings | undefined>(
      this,
      contactEvents,
      { text },
      async () => {
        if (!this.state || !loaded?.contact) throw new Prevented();
        return this.state.client.settings.updateContact({ text }, { ifMatch: loaded.contact.etag });
      },
    );
    this.#show(contact && { contact });
  }

  /** Shows the answer to a change. A host that made it may have answered nothing: then everyone loads again, this one too. */
  #show(change: Partial<Loaded> | undefined): void {
    const loaded = this.#query.state.data;
    if (!loaded || !change) return this.state?.notify('settings');
    this.#query.set({ ...loaded, ...change });
    this.notifyOthers('settings');
  }
}

async function load(
  [client, hasSecurity, hasContact]: readonly [RosterClient, boolean, boolean],
  signal: AbortSignal,
): Promise<Loaded> {
  const [security, contact] = await Promise.all([
    hasSecurity ? client.settings.getSecurity({ signal }) : undefined,
    hasContact ? client.settings.getContact({ signal }) : undefined,
  ]);
  return { security, contact };
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-security-settings': RosterSecuritySettings;
  }
}
