export { createMockBackend, type Failure, type MockBackend, type MockBackendOptions } from './backend.js';
export { peopleFor, type SeedPerson } from './people.js';
export { DEMO_TOTP_SECRET, type Seeded, type SeedOptions, seedOrganization } from './seed.js';
export { AUDITED_ACTIONS, AUDITED_FIELDS, createApiKey } from '@roster-kit/server/core';
