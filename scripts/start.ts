import { serve, taken } from './serve.ts';

// Before the build: nobody wants to wait for it and then hear that the port is taken.
if (await taken(4321)) await serve();
await import('./build.ts');
await serve();
