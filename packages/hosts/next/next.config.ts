import type { NextConfig } from 'next';

/** Where the kit's backend is; read when the app is built. */
const roster = process.env['ROSTER_URL'] ?? 'http://127.0.0.1:3000';

const config: NextConfig = {
  // The widgets call the kit's backend under the product's own address.
  rewrites: async () => [{ source: '/v1/:path*', destination: `${roster}/v1/:path*` }],
};

export default config;
