'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/can/define';
import { createComponent } from '@lit/react';
import * as react from 'react';
import { RosterCan as RosterCanElement } from '@roster-kit/components/can';

/** Content for those who hold a permission. Renders `<roster-can>`. */
export const RosterCan = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-can',
  elementClass: RosterCanElement,
  displayName: 'RosterCan',
  events: {
  },
});
