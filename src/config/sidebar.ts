import { readFacts } from '../build/read-facts.ts';

type Entry = string | { slug: string; label: string } | { label: string; items: Entry[] };

/** Pages about the exam itself, in reading order. */
const EXAM: Entry[] = ['exam', 'exam/tasks', 'exam/curriculum'];

/** Pages below each domain's own page, in reading order. A slug is the address without its outer slashes. */
const PAGES: Record<string, Entry[]> = {
  'data-engineering': [
    {
      label: 'Amazon S3',
      items: [
        { slug: 'data-engineering/s3', label: 'Objects, buckets, keys' },
        'data-engineering/s3/data-lakes',
        'data-engineering/s3/partitioning',
        'data-engineering/s3/storage-classes',
        'data-engineering/s3/lifecycle',
        'data-engineering/s3/encryption',
        'data-engineering/s3/access-control',
        'data-engineering/s3/bucket-policies',
        'data-engineering/s3/networking',
        'data-engineering/s3/logging',
        'data-engineering/s3/tags',
      ],
    },
    {
      label: 'Storage and sources',
      items: [
        'data-engineering/file-formats',
        'data-engineering/training-data',
        'data-engineering/file-and-block-storage',
        'data-engineering/dynamodb',
        'data-engineering/redshift',
        'data-engineering/databases',
      ],
    },
    {
      label: 'Streaming',
      items: [
        { slug: 'data-engineering/kinesis', label: 'The Kinesis family' },
        'data-engineering/kinesis-data-streams',
        'data-engineering/data-firehose',
        'data-engineering/managed-flink',
        'data-engineering/kinesis-video-streams',
        'data-engineering/msk',
      ],
    },
    {
      label: 'Transformation',
      items: [
        { slug: 'data-engineering/transformation', label: 'Which service' },
        'data-engineering/glue',
        'data-engineering/glue-etl',
        'data-engineering/emr',
        'data-engineering/lambda',
        'data-engineering/batch',
      ],
    },
    {
      label: 'Workflow',
      items: [{ slug: 'data-engineering/workflows', label: 'Which tool' }, 'data-engineering/step-functions', 'data-engineering/data-pipeline'],
    },
    { slug: 'data-engineering/cheat-sheet', label: 'Cheat sheet' },
  ],
  'exploratory-data-analysis': [
    {
      label: 'Looking at data',
      items: [
        'exploratory-data-analysis/scikit-learn',
        'exploratory-data-analysis/data-distributions',
        'exploratory-data-analysis/trends-and-seasonality',
        'exploratory-data-analysis/summary-statistics',
        'exploratory-data-analysis/choosing-a-chart',
        'exploratory-data-analysis/clustering',
      ],
    },
    {
      label: 'Analysis tools',
      items: [
        'exploratory-data-analysis/analysis-tools',
        'exploratory-data-analysis/athena',
        'exploratory-data-analysis/athena-cost',
        'exploratory-data-analysis/quick-sight',
        'exploratory-data-analysis/emr',
        'exploratory-data-analysis/spark',
      ],
    },
    {
      label: 'Cleaning',
      items: [
        'exploratory-data-analysis/imputation',
        'exploratory-data-analysis/outliers',
        'exploratory-data-analysis/class-imbalance',
        'exploratory-data-analysis/splitting-and-leakage',
        'exploratory-data-analysis/labeling',
      ],
    },
    {
      label: 'Features',
      items: [
        'exploratory-data-analysis/binning',
        'exploratory-data-analysis/log-transforms',
        'exploratory-data-analysis/encoding',
        'exploratory-data-analysis/scaling',
        'exploratory-data-analysis/dimensionality-reduction',
        'exploratory-data-analysis/text-features',
        'exploratory-data-analysis/image-and-speech-features',
        'exploratory-data-analysis/feature-store',
        'exploratory-data-analysis/data-preparation-tools',
      ],
    },
    { slug: 'exploratory-data-analysis/cheat-sheet', label: 'Cheat sheet' },
  ],
  modeling: [
    {
      label: 'Framing',
      items: ['modeling/problem-framing', 'modeling/choosing-a-model'],
    },
    {
      label: 'Classical models',
      items: [
        'modeling/linear-and-logistic-regression',
        'modeling/k-nearest-neighbours',
        'modeling/naive-bayes',
        'modeling/support-vector-machines',
        'modeling/decision-trees',
        'modeling/random-forests',
        'modeling/boosting',
        'modeling/ensembles',
        'modeling/k-means',
        'modeling/recommenders',
        'modeling/time-series-models',
        'modeling/anomaly-detection',
      ],
    },
    {
      label: 'Training',
      items: [
        'modeling/gradient-descent',
        'modeling/cross-validation',
        'modeling/bias-and-variance',
        'modeling/transfer-learning',
        'modeling/distributed-training',
        'modeling/retraining',
      ],
    },
    {
      label: 'Deep learning',
      items: [
        'modeling/multi-layer-perceptrons',
        'modeling/convolutional-neural-networks',
        'modeling/recurrent-neural-networks',
        'modeling/transformers-and-llms',
        'modeling/network-regularization',
      ],
    },
    {
      label: 'SageMaker AI',
      items: [
        'modeling/sagemaker-architecture',
        'modeling/built-in-algorithms',
        'modeling/built-in-tabular',
        'modeling/built-in-unsupervised',
        'modeling/built-in-text',
        'modeling/built-in-vision',
        'modeling/deepar',
        'modeling/automatic-model-tuning',
        'modeling/sagemaker-spark',
        'modeling/jumpstart-canvas-autopilot',
        'modeling/experiments-and-debugging',
      ],
    },
    {
      label: 'AI services',
      items: [
        'modeling/ai-services',
        'modeling/comprehend',
        'modeling/translate',
        'modeling/polly',
        'modeling/transcribe',
        'modeling/lex',
        'modeling/rekognition',
        'modeling/textract',
        'modeling/personalize',
        'modeling/forecast',
        'modeling/deeplens',
        'modeling/bedrock',
        'modeling/other-ai-services',
      ],
    },
    {
      label: 'Evaluating',
      items: [
        'modeling/choosing-a-metric',
        'modeling/confusion-matrix',
        'modeling/precision-and-recall',
        'modeling/roc-and-auc',
        'modeling/regression-metrics',
        'modeling/clustering-and-ranking-metrics',
        'modeling/offline-and-online-evaluation',
        'modeling/hyperparameter-search',
      ],
    },
    { slug: 'modeling/cheat-sheet', label: 'Cheat sheet: models' },
    { slug: 'modeling/services-cheat-sheet', label: 'Cheat sheet: services' },
  ],
  'implementation-and-operations': [
    {
      label: 'Serving',
      items: [
        'implementation-and-operations/inference-options',
        'implementation-and-operations/endpoint-auto-scaling',
        'implementation-and-operations/multi-model-endpoints',
        'implementation-and-operations/inference-pipelines',
        'implementation-and-operations/ab-testing',
        'implementation-and-operations/deployment-guardrails',
        'implementation-and-operations/elastic-inference',
      ],
    },
    {
      label: 'Building and training',
      items: [
        'implementation-and-operations/containers',
        'implementation-and-operations/tensorflow',
        'implementation-and-operations/instance-types',
        'implementation-and-operations/managed-spot-training',
        'implementation-and-operations/input-modes',
      ],
    },
    {
      label: 'Security',
      items: [
        'implementation-and-operations/sagemaker-security',
        'implementation-and-operations/iam-for-ml',
        'implementation-and-operations/anonymization',
        'implementation-and-operations/networking-basics',
      ],
    },
    {
      label: 'Operating',
      items: [
        'implementation-and-operations/monitoring',
        'implementation-and-operations/model-monitor-and-clarify',
        'implementation-and-operations/model-registry-and-pipelines',
        'implementation-and-operations/high-availability',
        'implementation-and-operations/quotas-and-cost',
      ],
    },
    {
      label: 'Edge and retired',
      items: [
        'implementation-and-operations/neo-and-greengrass',
        'implementation-and-operations/edge',
        'implementation-and-operations/retired-services',
      ],
    },
    { slug: 'implementation-and-operations/cheat-sheet', label: 'Cheat sheet' },
  ],
};

const REFERENCE: Entry[] = [
  'reference',
  'compare',
  'reference/x-or-y',
  'reference/services',
  'reference/then-and-now',
  'reference/glossary',
  'reference/sources',
  { slug: 'search', label: 'A to Z' },
  'reference/page-parts',
];

/** Every address in the sidebar, in reading order. */
export const READING_ORDER: string[] = [EXAM, ...Object.entries(PAGES).map(([domain, entries]): Entry[] => [domain, ...entries]), REFERENCE].flatMap(
  (group) => group.flatMap(slugsOf).map((slug) => `/${slug}/`),
);

/** The chapter of the sidebar that a page stands in; `undefined` for pages outside of chapters. */
export function chapterOf(address: string): string | undefined {
  for (const entry of Object.values(PAGES).flat())
    if (typeof entry !== 'string' && 'items' in entry && slugsOf(entry).includes(address.slice(1, -1))) return entry.label;
  return undefined;
}

function slugsOf(entry: Entry): string[] {
  if (typeof entry === 'string') return [entry];
  return 'slug' in entry ? [entry.slug] : entry.items.flatMap(slugsOf);
}

/** The whole navigation, domains in exam order with their weights. A page shows only its own part of it (route-middleware). */
export function sidebar() {
  const exam = readFacts('.').facts.exam['mls-c01'];
  return [
    { label: 'The exam', items: EXAM },
    ...(exam?.domains ?? []).map((domain) => ({
      label: `${domain.name} · ${domain.weight}\u00a0%`,
      items: [{ slug: domain.id, label: 'What this domain asks' }, ...(PAGES[domain.id] ?? [])],
    })),
    { label: 'Reference', items: REFERENCE },
  ];
}
