// Preloaded into every process the supervisor starts: one whose supervisor was killed stops by itself.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
