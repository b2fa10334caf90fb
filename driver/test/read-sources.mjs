import { registerHooks } from 'node:module';

/** Lets Node run our sources as they are: it strips the types itself and only needs `.js` read as `.ts`. */
registerHooks({
  resolve: (specifier, context, next) => {
    const ours = specifier.startsWith('.') && context.parentURL !== undefined && !context.parentURL.includes('/node_modules/');
    return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
