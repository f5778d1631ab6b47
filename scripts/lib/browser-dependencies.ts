/**
 * What the components and their mocks import from packages. Vite bundles these before the first page loads; when it
 * finds another one later, it reloads the page in the middle of a test. `a > b` is the dependency b of a.
 */
export const browserDependencies: string[] = [
  'axe-core',
  'lit',
  'lit/decorators.js',
  'lit/directives/live.js',
  'lit/directives/repeat.js',
  'msw',
  'msw/browser',
  '@roster-kit/components > @lit/context',
  '@roster-kit/components > @lit/task',
  '@roster-kit/components > jsqr',
  '@roster-kit/components > otplib',
  '@roster-kit/components > uqr',
  '@roster-kit/mocks > @roster-kit/server > hono',
  '@roster-kit/mocks > @roster-kit/server > hono/cors',
  '@roster-kit/mocks > @roster-kit/server > otplib',
  '@roster-kit/mocks > @roster-kit/server > uuid',
  '@roster-kit/sdk > openapi-fetch',
];

/** The same for `@roster-kit/react`, by the names that one version of React has in its package.json. */
export const reactDependencies = ({ react, dom }: { react: string; dom: string }): string[] =>
  ['@lit/react', react, `${dom}/client`, `${dom}/server`].map((name) => `@roster-kit/react > ${name}`);

/** The same for `@roster-kit/angular`. Its tests compile templates in the browser. */
export const angularDependencies: string[] = ['compiler', 'core', 'forms', 'platform-browser'].map(
  (name) => `@roster-kit/angular > @angular/${name}`,
);
