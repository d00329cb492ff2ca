import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { readFacts } from '../build/read-facts.ts';
import { curriculum } from './notes.ts';

const { facts } = readFacts(resolve(join(import.meta.dirname, '../..')));

/** The deck's curriculum as it stands on its slides, spelling mended: domain, weight, sub-heading, lines. */
const DECK: [string, number, Record<string, string[]>][] = [
  [
    'data-engineering',
    20,
    {
      'Storage solutions': ['S3 data lakes', 'DynamoDB'],
      Transformation: ['Glue', 'Glue ETL'],
      Streaming: ['Kinesis', 'Kinesis Video Streams'],
      'Workflow management tools': ['Data Pipeline', 'AWS Batch', 'Step Functions'],
    },
  ],
  [
    'exploratory-data-analysis',
    24,
    {
      'Data science': ['scikit-learn', 'Data distributions', 'Trends and seasonality'],
      'Analysis tools': ['Athena', 'QuickSight', 'Elastic MapReduce (EMR)', 'Apache Spark'],
      'Feature engineering': [
        'Imputation methods',
        'Outliers',
        'Binning and categorizing data',
        'Log transforms',
        'One-hot encoding',
        'Scaling and normalization',
      ],
    },
  ],
  [
    'modeling',
    36,
    {
      'Deep learning': [
        'Multi-layer perceptrons (MLPs)',
        'Convolutional neural networks (CNNs)',
        'Recurrent neural networks (RNNs)',
        'ANN tuning and regularization techniques',
      ],
      SageMaker: ['Architecture', 'Built-in algorithms', 'Automatic model tuning', 'SageMaker integration with other services, Spark'],
      'High-level AI services': [
        'Comprehend',
        'Translate',
        'Polly',
        'Transcribe',
        'Lex',
        'Rekognition',
        'Additional services: Personalize, Forecast, Textract',
        'DeepLens',
      ],
      'Evaluating and tuning': ['Confusion matrix', 'RMSE', 'Precision and recall', 'F1 score', 'ROC / AUC'],
    },
  ],
  [
    'implementation-and-operations',
    20,
    {
      'SageMaker operations': [
        'Using containers',
        'Security with SageMaker',
        'Choosing instance types',
        'A/B testing',
        'TensorFlow integration',
        'SageMaker Neo and Greengrass',
        'SageMaker Pipes',
        'Elastic Inference',
        'Inference pipelines',
      ],
    },
  ],
];

test('the curriculum holds every line of the deck, in its order and with its weights', () => {
  const ours = curriculum(facts).map(({ id, weight, groups }) => [
    id,
    weight,
    Object.fromEntries(groups.map((g) => [g.title, g.lines.map((l) => l.line)])),
  ]);
  assert.deepEqual(ours, DECK);
});

test('its lines stand for 54 topics, each in its own domain', () => {
  const topics = curriculum(facts).flatMap((d) =>
    d.groups.flatMap((g) => g.lines.flatMap((l) => l.topics.map((t) => ({ ...t, listedUnder: d.id })))),
  );
  assert.equal(new Set(topics.map((t) => t.id)).size, 54);
  for (const domain of curriculum(facts))
    for (const topic of domain.groups.flatMap((g) => g.lines.flatMap((l) => l.topics))) assert.equal(topic.domain, domain.id, topic.id);
});
