'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/access-level-selector/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterAccessLevelSelector as RosterAccessLevelSelectorElement } from '@roster-kit/components/access-level-selector';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-access-level-selector'>;

/** A form control that chooses an access level. Renders `<roster-access-level-selector>`. */
export const RosterAccessLevelSelector = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-access-level-selector',
  elementClass: RosterAccessLevelSelectorElement,
  displayName: 'RosterAccessLevelSelector',
  events: {
    onInput: 'input' as EventName<Events['input']>,
    onChange: 'change' as EventName<Events['change']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
