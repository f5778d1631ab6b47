'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/two-factor-setup/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterTwoFactorSetup as RosterTwoFactorSetupElement } from '@roster-kit/components/two-factor-setup';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-two-factor-setup'>;

/** Sets up two-factor authentication for the signed-in person. Renders `<roster-two-factor-setup>`. */
export const RosterTwoFactorSetup = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-two-factor-setup',
  elementClass: RosterTwoFactorSetupElement,
  displayName: 'RosterTwoFactorSetup',
  events: {
    onRosterTwoFactorSetUp: 'roster-two-factor-set-up' as EventName<Events['roster-two-factor-set-up']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
