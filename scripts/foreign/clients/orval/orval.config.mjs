// Off unless it is asked for: parameters in headers, such as If-Match, become arguments.
const headers = true;

export default {
  roster: {
    input: '../openapi.json',
    output: {
      target: 'client/index.ts',
      client: 'fetch',
      headers,
      baseUrl: { runtime: 'server.baseUrl', imports: [{ name: 'server', importPath: '../server' }] },
    },
  },
};
