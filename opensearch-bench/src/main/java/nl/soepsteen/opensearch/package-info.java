/// One OpenSearch node with the documents of the benchmark, and the benchmark's questions in OpenSearch's language.
/// Documents and questions come in files, so that no class of the product and no class of OpenSearch ever meet.
@NullMarked
package nl.soepsteen.opensearch;

import org.jspecify.annotations.NullMarked;
