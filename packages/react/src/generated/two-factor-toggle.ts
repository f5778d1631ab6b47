'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/two-factor-toggle/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterTwoFactorToggle as RosterTwoFactorToggleElement } from '@roster-kit/components/two-factor-toggle';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-two-factor-toggle'>;

/** The one switch for two-factor authentication, for all accounts. Renders `<roster-two-factor-toggle>`. */
export const RosterTwoFactorToggle = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-two-factor-toggle',
  elementClass: RosterTwoFactorToggleElement,
  displayName: 'RosterTwoFactorToggle',
  events: {
    onRosterTwoFactorRequirementChangeRequest: 'roster-two-factor-requirement-change-request' as EventName<Events['roster-two-factor-requirement-change-request']>,
    onRosterTwoFactorRequirementChanged: 'roster-two-factor-requirement-changed' as EventName<Events['roster-two-factor-requirement-changed']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
