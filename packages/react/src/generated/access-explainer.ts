'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/access-explainer/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterAccessExplainer as RosterAccessExplainerElement } from '@roster-kit/components/access-explainer';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-access-explainer'>;

/** Checks a person's permission and says why they have it or not. Renders `<roster-access-explainer>`. */
export const RosterAccessExplainer = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-access-explainer',
  elementClass: RosterAccessExplainerElement,
  displayName: 'RosterAccessExplainer',
  events: {
    onRosterAccessGoTo: 'roster-access-go-to' as EventName<Events['roster-access-go-to']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
