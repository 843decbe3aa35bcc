package news.winnow.internal.label;
import java.util.List;
import news.winnow.rule.Rule;
import news.winnow.internal.read.PageBlocks;
public final class RuleIndex {
  public static RuleIndex compile(List<Rule> r) { return new RuleIndex(); }
  public BlockVotes vote(PageBlocks p) { return new BlockVotes(); }
}
