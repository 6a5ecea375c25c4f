import fc from 'fast-check';

/** Properties try the same values at every run of the suite, so that a red one is the change's; ZI_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.ZI_SEED ?? 2021) });
