"""Sound: cutting, converting, and what belongs to a video."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "ffmpeg -i <file> -an -c:v copy <file:stem>-silent<file:ending>",
        en="Remove the sound from the video <file>",
        ko="동영상 <file>에서 소리 없애기",
        asks="""
            remove audio from video <file>
            mute video <file>
            동영상 <file> 소리 제거
            동영상 <file> 음소거
            video <file> without sound
            strip the sound track of video <file>
            영상 <file> 에서 소리 없애기
            동영상 <file> 무음으로
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -i <other> -map 0:v -map 1:a -c:v copy -shortest <file:stem>-sound<file:ending>",
        en="Put the sound <other> under the video <file>",
        ko="동영상 <file>에 오디오 <other> 넣기",
        asks="""
            add audio <other> to video <file>
            replace the sound of video <file> with <other>
            동영상 <file> 에 오디오 <other> 넣기
            동영상 <file> 소리를 <other> 로 교체
            put music <other> under video <file>
            combine video <file> with audio <other>
            영상 <file> 에 음악 <other> 입히기
            동영상 <file> 과 오디오 <other> 합치기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -filter:a volume=2 <file:stem>-loud<file:ending>",
        en="Make the sound of <file> twice as loud",
        ko="<file>의 소리를 두 배 크게 하기",
        asks="""
            make audio <file> louder
            increase volume of sound <file>
            오디오 <file> 소리 키우기
            <file> 음량 높이기 오디오
            increase the volume of quiet audio <file>
            double the volume of audio <file>
            오디오 <file> 볼륨 두 배로
            음악 <file> 소리 크게
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -af loudnorm <file:stem>-even<file:ending>",
        en="Bring the sound of <file> to an even loudness",
        ko="<file>의 음량 고르게 하기",
        asks="""
            normalize audio of <file>
            even out the loudness of <file>
            오디오 <file> 음량 평준화
            normalize the loudness of music <file>
            loudnorm on audio <file>
            음악 <file> 음량 고르게
            오디오 <file> 음량 표준화
            오디오 <file> 소리 크기 일정하게
            """,
    ),
    Recipe(
        "ffmpeg -ss <start> -to <end> -i <file> -c copy -vn <file:stem>-cut<file:ending>",
        en="Cut the sound file <file> from <start> to <end>",
        ko="음악 파일 <file>을 <start>부터 <end>까지 자르기",
        asks="""
            cut audio <file> from <start> to <end>
            trim music <file> between <start> and <end>
            오디오 <file> 을 <start> 부터 <end> 까지 자르기
            keep only <start> to <end> of audio <file>
            cut a piece from <start> to <end> out of song <file> audio
            음악 <file> 을 <start> 부터 <end> 까지만 자르기
            오디오 <file> <start> 부터 <end> 구간 잘라내기
            음악 <file> <start> 에서 <end> 까지 추출
            """,
    ),
    Recipe(
        "yt-dlp -x --audio-format mp3 <url>",
        en="Fetch the sound of the video at <url> as MP3",
        ko="<url> 동영상의 소리를 MP3로 받기",
        asks="""
            download audio of video <url> as mp3
            youtube <url> to mp3
            <url> 영상 소리만 mp3 로 다운로드
            유튜브 <url> 음악 추출
            save only the sound of youtube <url> as mp3
            mp3 from youtube <url>
            유튜브 <url> 를 mp3 로
            <url> 영상에서 음악만 받기 mp3
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -an -c:v copy <target>",
        en="Remove the sound from the video <file>, as <target>",
        ko="동영상 <file>에서 소리 없애기 (<target>에 저장)",
        asks="""
            remove audio from video <file> and save as <target>
            remove audio from video <file> into <target>
            mute video <file> and save as <target>
            mute video <file> into <target>
            동영상 <file> 소리 제거 <target> 로 저장
            <target> 로 동영상 <file> 소리 제거
            동영상 <file> 음소거 <target> 로 저장
            <target> 로 동영상 <file> 음소거
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -i <other> -map 0:v -map 1:a -c:v copy -shortest <target>",
        en="Put the sound <other> under the video <file>, as <target>",
        ko="동영상 <file>에 오디오 <other> 넣기 (<target>에 저장)",
        asks="""
            add audio <other> to video <file> and save as <target>
            add audio <other> to video <file> into <target>
            replace the sound of video <file> with <other> and save as <target>
            replace the sound of video <file> with <other> into <target>
            동영상 <file> 에 오디오 <other> 넣기 <target> 로 저장
            <target> 로 동영상 <file> 에 오디오 <other> 넣기
            동영상 <file> 소리를 <other> 로 교체 <target> 로 저장
            <target> 로 동영상 <file> 소리를 <other> 로 교체
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -b:a <bitrate> <file:stem>.mp3",
        en="Convert the sound <file> to MP3 at bitrate <bitrate>",
        ko="오디오 <file>을 비트레이트 <bitrate> mp3로 변환",
        asks="""
            audio <file> to mp3 with bitrate <bitrate>
            convert music <file> to mp3 at bitrate <bitrate>
            오디오 <file> 을 비트레이트 <bitrate> mp3 로
            음악 <file> mp3 비트레이트 <bitrate> 로 변환
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vn <file:stem>.mp3",
        en="Take the sound out of the video <file>",
        ko="<file> 동영상에서 소리 뽑기",
        asks="""
            video <file> 에서 소리만 뽑기
            extract audio from video <file>
            동영상 <file> 에서 오디오 추출
            get the sound of video <file> as mp3
            video <file> to mp3
            rip the audio track of video <file>
            동영상 <file> 에서 소리만 mp3 로 추출
            영상 <file> 을 mp3 로
            동영상 <file> 음악만 뽑기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vn <target>",
        en="Take the sound out of the video <file>, as <target>",
        ko="<file> 동영상에서 소리 뽑기 (<target>에 저장)",
        asks="""
            video <file> 에서 소리만 뽑기 <target> 로 저장
            <target> 로 video <file> 에서 소리만 뽑기
            extract audio from video <file> and save as <target>
            extract audio from video <file> into <target>
            동영상 <file> 에서 오디오 추출 <target> 로 저장
            <target> 로 동영상 <file> 에서 오디오 추출
            extract the audio of <file> as <target>
            extract the audio from <file> to <target>
            <file> 의 오디오만 <target> 로 추출
            <file> 에서 소리만 뽑아 <target> 로 저장
            """,
    ),
    Recipe(
        "ffmpeg -i 'concat:<file>|<other>' -c copy joined<file:ending>",
        en="Join the sounds <file> and <other>",
        ko="오디오 <file>과 <other> 이어붙이기",
        asks="""
            merge audio files <file> <other>
            join the songs <file> and <other>
            concatenate the audio files <file> and <other>
            put audio <other> behind audio <file>
            오디오 <file> 와 <other> 이어붙이기
            오디오 <file> 과 <other> 합치기
            음악 <file> <other> 하나로 합치기
            """,
    ),
    Recipe(
        'for f in *.flac; do ffmpeg -i "$f" "${f%.flac}.mp3"; done',
        en="Convert all .flac files here to .mp3",
        ko="여기의 flac을 모두 mp3로",
        fish="for f in *.flac; ffmpeg -i $f (path change-extension mp3 $f); end",
        asks="""
            convert flac to mp3
            convert all flac to mp3
            flac 를 mp3 로 변환
            flac 전부 mp3 로
            """,
    ),
    Recipe(
        'for f in *.wav; do ffmpeg -i "$f" "${f%.wav}.mp3"; done',
        en="Convert all .wav files here to .mp3",
        ko="여기의 wav를 모두 mp3로",
        fish="for f in *.wav; ffmpeg -i $f (path change-extension mp3 $f); end",
        asks="""
            convert wav to mp3
            convert all wav to mp3
            wav 를 mp3 로 변환
            wav 전부 mp3 로
            """,
    ),
)
