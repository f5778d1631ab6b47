import { isMainThread } from 'node:worker_threads';

// Ends this process when its parent is gone. The parent cannot always say so: npm passes a signal on to a shell that dies
// of it without passing it on, and nobody hears a SIGKILL. The system gives an orphan another parent, which shows in
// `process.ppid`.

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
