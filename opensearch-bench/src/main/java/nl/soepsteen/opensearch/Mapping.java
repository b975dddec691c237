package nl.soepsteen.opensearch;

/// How OpenSearch indexes our documents: the fields that the product has, analysed with the Dutch analyzer that
/// comes with it, with offsets for passages where the product has them, and facet values as keywords.
final class Mapping {

    /// The index.
    static final String INDEX = "bench";

    /// One shard and no copies, as one node needs. While it is filled nothing is shown.
    static final String JSON = """
            {
              "settings": {
                "number_of_shards": 1,
                "number_of_replicas": 0,
                "refresh_interval": "-1"
              },
              "mappings": {
                "dynamic": false,
                "dynamic_templates": [
                  {"facets": {
                    "path_match": "facets.*",
                    "mapping": {"type": "keyword", "eager_global_ordinals": true}
                  }}
                ],
                "properties": {
                  "id": {"type": "keyword"},
                  "title": {
                    "type": "text", "analyzer": "dutch",
                    "fields": {"exact": {"type": "text", "analyzer": "standard"}}
                  },
                  "keywords": {"type": "text", "analyzer": "dutch"},
                  "labels": {"type": "text", "analyzer": "dutch"},
                  "summary": {"type": "text", "analyzer": "dutch"},
                  "headings": {"type": "text", "analyzer": "dutch"},
                  "text": {"type": "text", "analyzer": "dutch", "index_options": "offsets"},
                  "changed": {"type": "date"},
                  "facets": {"type": "object", "dynamic": true}
                }
              }
            }
            """;

    private Mapping() {}
}
