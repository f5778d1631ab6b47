export { AUDITED_ACTIONS, AUDITED_FIELDS } from '@roster-kit/server/core';
export { createMockBackend, type Failure, type MockBackend, type MockBackendOptions } from './backend.js';
export { peopleFor, type SeedPerson } from './people.js';
export { DEMO_TOTP_SECRET, seedOrganization, type Seeded, type SeedOptions } from './seed.js';
