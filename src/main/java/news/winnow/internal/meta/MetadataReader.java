package news.winnow.internal.meta;
import java.util.*;
import java.time.Instant;
import news.winnow.model.*;
import news.winnow.internal.read.PageBlocks;
public final class MetadataReader {
  public static Metadata read(PageBlocks page, List<Label> labels, Optional<Instant> fetched) { return new Metadata(List.of()); }
}
