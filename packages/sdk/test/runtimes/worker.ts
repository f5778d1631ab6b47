// For workerd, with `workerd test`.
import { smoke, type SmokeOptions } from './smoke.js';

export default {
  async test(_controller: unknown, { baseUrl, token }: SmokeOptions): Promise<void> {
    console.log(JSON.stringify(await smoke({ baseUrl, token })));
  },
};
