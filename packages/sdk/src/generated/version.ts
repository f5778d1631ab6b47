// Generated from packages/sdk/package.json. Do not edit; run "npm run generate".

export const version = "0.1.0";
