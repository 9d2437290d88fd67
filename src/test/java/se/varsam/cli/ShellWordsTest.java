package se.varsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellWordsTest {
    @Test
    void splitsAsAShellWould() {
        assertThat(ShellWords.split("list  /tmp/prov.varsam --names")).containsExactly("list", "/tmp/prov.varsam",
                "--names");
        assertThat(ShellWords.split("list \"min mapp/prov.varsam\" 'den ''andra'")).containsExactly("list",
                "min mapp/prov.varsam", "den andra");
        assertThat(ShellWords.split("a\\ b --x=\"c d\"")).containsExactly("a b", "--x=c d");
        assertThat(ShellWords.split("''")).containsExactly("");
        assertThat(ShellWords.split(" \t ")).isEmpty();
    }

    @Test
    void leavesWindowsPathsAsTheyAre() {
        assertThat(ShellWords.split("list C:\\Users\\kim\\prov.varsam")).containsExactly("list",
                "C:\\Users\\kim\\prov.varsam");
        assertThat(ShellWords.split("list 'C:\\min mapp\\'")).containsExactly("list", "C:\\min mapp\\");
    }

    @Test
    void anOpenQuoteReachesToTheEnd() {
        assertThat(ShellWords.split("a \"b c")).containsExactly("a", "b c");
        assertThat(ShellWords.split("a \"b \\\" c\"")).containsExactly("a", "b \" c");
    }
}
