// What the modules of NestJS's own packages export, as their documentation has it: the names of classes and tokens that are
// injected, by the module that brings them.

/** Others may bring anything of their own; nothing is said of what is asked of them. */
const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  ConfigModule: ['ConfigService'],
  HttpModule: ['HttpService'],
  JwtModule: ['JwtService'],
  CacheModule: ['CACHE_MANAGER'],
  ScheduleModule: ['SchedulerRegistry'],
  EventEmitterModule: ['EventEmitter2'],
  CqrsModule: ['CommandBus', 'QueryBus', 'EventBus', 'EventPublisher'],
  DiscoveryModule: ['DiscoveryService', 'MetadataScanner'],
  ElasticsearchModule: ['ElasticsearchService'],
  TerminusModule: [
    'HealthCheckService',
    'HealthIndicatorService',
    'HttpHealthIndicator',
    'TypeOrmHealthIndicator',
    'MongooseHealthIndicator',
    'SequelizeHealthIndicator',
    'MikroOrmHealthIndicator',
    'PrismaHealthIndicator',
    'DiskHealthIndicator',
    'MemoryHealthIndicator',
    'MicroserviceHealthIndicator',
    'GRPCHealthIndicator',
  ],
};

const MODULES_OF = new Map<string, string>(
  Object.entries(EXPORTS).flatMap(([module, names]) => names.map((name) => [name, module] as const)),
);

/** Modules that `forRoot` makes global without being told to. */
const ALWAYS_GLOBAL = new Set(['ScheduleModule', 'EventEmitterModule', 'CqrsModule']);

/** The module that brings a class or token of a package; null where that is not known. */
export function moduleOfPackageToken(name: string): string | null {
  return MODULES_OF.get(name) ?? null;
}

export function isKnownModule(from: string, name: string): boolean {
  return from.startsWith('@nestjs/') && name in EXPORTS;
}

export function isAlwaysGlobal(name: string): boolean {
  return ALWAYS_GLOBAL.has(name);
}
