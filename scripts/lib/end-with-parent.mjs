import { isMainThread } from 'node:worker_threads';

// Ends this process when its parent is gone. A signal does not always arrive: npm sends it to a shell, which ends without
// passing it on, and no process can pass on a SIGKILL. The system then gives this process another parent, so `process.ppid`
// changes.

const pollInMs = 500;
const graceInMs = 5_000;

if (isMainThread) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceInMs).unref();
  }, pollInMs).unref();
}
