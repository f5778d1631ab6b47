import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const problems = parse(readFileSync(new URL('./problems.yaml', import.meta.url), 'utf8'));
const PERMISSION = /^([a-z][a-z0-9_]*:[a-z][a-z0-9_]*|authenticated|public)$/;

/** Makes a rule that looks at every operation, with its references resolved one level. */
const forOperations = (check) => () => ({
  PathItem: {
    enter(pathItem, context) {
      for (const method of ['get', 'put', 'post', 'patch', 'delete']) {
        const operation = pathItem[method];
        if (!operation) continue;
        const location = context.location.child([method]);
        const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
          parameter.$ref ? context.resolve(parameter).node : parameter,
        );
        check({ method, operation, parameters, context, report: (message) => context.report({ message, location }) });
      }
    },
  },
});

const hasHeader = (parameters, name) =>
  parameters.some((parameter) => parameter?.in === 'header' && parameter.name === name);

export default function rosterPlugin() {
  return {
    id: 'roster',
    rules: {
      oas3: {
        'operation-has-permission': forOperations(({ operation, report }) => {
          const permission = operation['x-permission'];
          if (!PERMISSION.test(permission ?? ''))
            report('x-permission must be `resource:action`, `authenticated` or `public`.');
          const open = Array.isArray(operation.security) && operation.security.length === 0;
          if ((permission === 'public') !== open) report('`x-permission: public` and `security: []` go together.');
        }),
        'operation-has-examples': forOperations(({ operation, context, report }) => {
          const bodies = [operation.requestBody, ...Object.values(operation.responses)];
          for (const one of bodies) {
            const body = one?.$ref ? context.resolve(one).node : one;
            for (const media of Object.values(body?.content ?? {})) {
              if (!media.examples || Object.keys(media.examples).length === 0) report('Every body needs an example.');
            }
          }
        }),
        'operation-problems-are-known': forOperations(({ operation, report }) => {
          for (const code of operation['x-problems'] ?? []) {
            if (!problems[code]) report(`Problem code ${code} is not in problems.yaml.`);
            else if (problems[code].impliedBy === 'any') report(`Problem code ${code} is implied; leave it out.`);
          }
        }),
        'write-needs-if-match': forOperations(({ method, parameters, report }) => {
          const writes = ['put', 'patch', 'delete'].includes(method);
          if (writes !== hasHeader(parameters, 'If-Match'))
            report('If-Match belongs on PUT, PATCH and DELETE, and only there.');
        }),
        'write-honors-idempotency-key': forOperations(({ method, operation, parameters, report }) => {
          const needed = method !== 'get' && operation['x-permission'] !== 'public';
          if (needed !== hasHeader(parameters, 'Idempotency-Key'))
            report('Idempotency-Key belongs on every POST, PUT, PATCH and DELETE with a token, and only there.');
        }),
        'request-refuses-unknown-fields': forOperations(({ operation, context, report }) => {
          const schema = operation.requestBody?.content?.['application/json']?.schema;
          if (!schema) return;
          const resolved = schema.$ref ? context.resolve(schema).node : schema;
          if (resolved?.additionalProperties !== false)
            report('A request schema refuses unknown fields (additionalProperties: false).');
        }),
      },
    },
  };
}
