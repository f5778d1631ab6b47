import { methods } from '../generated/methods.js';
import type { OperationId } from '../generated/operations.js';
import type { BulkOptions, BulkRows, SendBatch } from '../iteration/bulk.js';
import { deferredItems, loadMore } from '../iteration/later.js';
import { createList } from '../iteration/list.js';
import type { Call, CallInput, CallOptions, Operation } from '../transport/call.js';
import type { Resources } from './generated/resources.js';

type Methods = Record<string, unknown>;

/** As paths write a name: `two-factor`. */
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The method of an operation, from its line in the table, and the one that takes any number of rows if it is a batch. */
function methodsOf(call: Call, area: string, line: string): Methods {
  const [name = '', request = '', path = '', ...fields] = line.split(' ');
  const [, method = '', status, traits = ''] = /^([A-Z]+)(\d*)(.*)/.exec(request) ?? [];
  const id = `${area}.${name}` as OperationId;
  const answer = fields.join(' ');
  const single = /(.*)Batch$/.exec(name)?.[1];
  const whole = `/v1${path.replace('&', `/${kebab(area)}`).replace('*', kebab(single ?? name))}`;
  const operation: Operation = { id, method, path: whole, status: Number(status) || 200, traits, answer };
  const isExport = name === 'export';
  const isList = method === 'GET' && answer.includes('data');

  const own = (...sent: unknown[]) => {
    const input: CallInput = { ids: sent.splice(0, path.split('{').length - 1) as string[] };
    if (traits.includes('+')) input.body = sent.shift();
    if (isExport || answer.includes('page')) input.query = sent.shift() as object | undefined;
    const options = sent[0] as CallOptions | undefined;
    if (isExport)
      return deferredItems('text response', async () =>
        (await loadMore()).createDownload(call, operation, input, options),
      );
    return isList ? createList(call, operation, input, options) : call(operation, input, options);
  };
  const many = (rows: BulkRows<unknown>, options: BulkOptions = {}) =>
    deferredItems('run toArray', async () => (await loadMore()).createBulk(id, own as SendBatch, rows, options));
  return single ? { [name]: own, [`${single}Many`]: many } : { [name]: own };
}

/** The resources of a client, by area. */
export function createResources(call: Call): Resources {
  const areas = methods.split('\n\n').map((paragraph) => {
    const [area = '', ...lines] = paragraph.split('\n');
    return [area, Object.assign({}, ...lines.map((line) => methodsOf(call, area, line)))];
  });
  const resources = Object.fromEntries(areas) as Resources;
  // Its former name.
  resources.users.updateMany = resources.users.changeRoleMany;
  return resources;
}
