// Loaded before every program of package.json: half of what a start takes is stripping types and compiling, which the
// next start finds done. JavaScript, because a first file in TypeScript would load the stripper each time.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'node-compile'))
